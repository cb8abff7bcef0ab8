package io.github.osuapi.sandbox;

import io.github.osuapi.sandbox.fault.Fault;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/** Sends a body so that it does not arrive as it should. */
final class SpoiledBody {
  private static final byte[] MORE =
      "{\"id\":1,\"name\":\"and so on\"},".repeat(400).getBytes(StandardCharsets.UTF_8);

  private SpoiledBody() {}

  static void send(Context context, byte[] body, Fault fault) {
    switch (fault.kind()) {
      case TRUNCATED -> {
        half(context, body);
        close(context);
      }
      case RESET -> {
        half(context, body);
        reset(context);
      }
      case SLOW_DRIP -> drip(context, body, fault.delay());
      case ENDLESS -> endless(context);
      case WRONG_TYPE -> {
        context.res().setContentType("text/html");
        context.result(body);
      }
      default -> context.result(body);
    }
  }

  private static void half(Context context, byte[] body) {
    try {
      context.res().setContentLength(body.length);
      context.res().getOutputStream().write(body, 0, body.length / 2);
      context.res().flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void drip(Context context, byte[] body, Duration each) {
    try {
      context.res().setContentLength(body.length);
      OutputStream out = context.res().getOutputStream();
      for (byte next : body) {
        sleep(each);
        out.write(next);
        out.flush();
      }
    } catch (IOException e) {
      close(context);
    }
  }

  private static void endless(Context context) {
    try {
      OutputStream out = context.res().getOutputStream();
      out.write('[');
      while (true) {
        out.write(MORE);
        out.flush();
      }
    } catch (IOException e) {
      close(context);
    }
  }

  static void close(Context context) {
    endPoint(context).close();
  }

  private static void reset(Context context) {
    EndPoint endPoint = endPoint(context);
    try {
      if (endPoint.getTransport() instanceof SocketChannel channel) {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    endPoint.close();
  }

  private static EndPoint endPoint(Context context) {
    Request request = Request.getBaseRequest(context.req());
    if (request == null) {
      throw new IllegalStateException("the request did not come through Jetty");
    }
    return request.getHttpChannel().getEndPoint();
  }

  static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
