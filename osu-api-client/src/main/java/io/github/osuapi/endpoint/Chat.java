package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.ChannelType;
import io.github.osuapi.model.ChatAck;
import io.github.osuapi.model.ChatChannel;
import io.github.osuapi.model.ChatChannelAnnouncement;
import io.github.osuapi.model.ChatChannelCreation;
import io.github.osuapi.model.ChatChannelDetails;
import io.github.osuapi.model.ChatConversation;
import io.github.osuapi.model.ChatMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Chat channels and their messages, on behalf of the user that the token acts for. */
@EndpointGroup
@NotForThirdParties(methods = "GET", path = "chat/updates", purpose = "poll for news of channels")
@NotForThirdParties(
    methods = "GET",
    path = "chat/presence",
    purpose = "list the channels that the user is in; the server calls the route outdated")
interface Chat {
  /**
   * Lists the public channels that can be joined.
   *
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-channel-list">The server's
   *     documentation</a>
   */
  @GET("chat/channels")
  @RequiresScope(Scope.CHAT_READ)
  @RequiresUser
  List<ChatChannel> channels();

  /**
   * Gets a channel that the user has joined, with the users of a private conversation.
   *
   * @param channel the id of the channel
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-channel">The server's documentation</a>
   */
  @GET("chat/channels/{channel}")
  @RequiresScope(Scope.CHAT_READ)
  @RequiresUser
  ChatChannelDetails channel(@Path("channel") long channel);

  /**
   * Lists the latest messages of a channel that the user has joined, the oldest of them first.
   * Walked with {@code since}, the messages after it come in their order; else the newest first.
   * Messages of public channels are handed out for a day, and those of others that begin with
   * {@code !} never; they count as messages of a page all the same.
   *
   * @param channel the id of the channel
   * @param limit how many messages, 1 to 50; 50 where it is not set
   * @param since only messages with a higher id than this
   * @param until only messages with a lower id than this
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-channel-messages">The server's
   *     documentation</a>
   */
  @GET("chat/channels/{channel}/messages")
  @RequiresScope(Scope.CHAT_READ)
  @RequiresUser
  @Paginated(
      value = Paging.ID,
      defaultLimit = 50,
      maxLimit = 50,
      gaps = true,
      before = "until",
      after = "since")
  List<ChatMessage> messages(
      @Path("channel") long channel,
      @Query("limit") @Nullable Integer limit,
      @Query("since") @Nullable Long since,
      @Query("until") @Nullable Long until);

  /**
   * Sends a message to a channel that the user has joined. The server takes one message a second.
   *
   * @param channel the id of the channel
   * @param message the text
   * @param isAction whether the message is an action, as {@code /me} makes one
   * @param uuid a mark of the caller, which the answer repeats
   * @see <a href="https://osu.ppy.sh/docs/index.html#send-message-to-channel">The server's
   *     documentation</a>
   */
  @POST("chat/channels/{channel}/messages")
  @RequiresScope(Scope.CHAT_WRITE)
  @RequiresUser
  ChatMessage sendMessage(
      @Path("channel") long channel,
      @Field("message") String message,
      @Field("is_action") @Nullable Boolean isAction,
      @Field("uuid") @Nullable String uuid);

  /**
   * Makes the user join a public channel.
   *
   * @param channel the id of the channel
   * @param user the id of the user that the token acts for
   * @see <a href="https://osu.ppy.sh/docs/index.html#join-channel">The server's documentation</a>
   */
  @PUT("chat/channels/{channel}/users/{user}")
  @RequiresScope(Scope.CHAT_WRITE_MANAGE)
  @RequiresUser
  ChatChannel join(@Path("channel") long channel, @Path("user") long user);

  /**
   * Makes the user leave a channel.
   *
   * @param channel the id of the channel
   * @param user the id of the user that the token acts for
   * @see <a href="https://osu.ppy.sh/docs/index.html#leave-channel">The server's documentation</a>
   */
  @DELETE("chat/channels/{channel}/users/{user}")
  @RequiresScope(Scope.CHAT_WRITE_MANAGE)
  @RequiresUser
  void part(@Path("channel") long channel, @Path("user") long user);

  /**
   * Says that the user is here, and asks who was silenced meanwhile.
   *
   * @param since only silences that came with messages after the one of this id
   * @param historySince only silences with a higher id than this
   * @see <a href="https://osu.ppy.sh/docs/index.html#chat-keepalive">The server's documentation</a>
   */
  @POST("chat/ack")
  @RequiresScope(Scope.CHAT_READ)
  @RequiresUser
  ChatAck ack(
      @Field("since") @Nullable Long since, @Field("history_since") @Nullable Long historySince);

  /**
   * Opens a talk with a user and sends the first message.
   *
   * @param target the id of the other user
   * @param message the text
   * @param isAction whether the message is an action, as {@code /me} makes one
   * @param uuid a mark of the caller, which the answer repeats
   * @see <a href="https://osu.ppy.sh/docs/index.html#create-new-pm">The server's documentation</a>
   */
  @POST("chat/new")
  @RequiresScope(Scope.CHAT_WRITE)
  @RequiresUser
  ChatConversation create(
      @Field("target_id") long target,
      @Field("message") String message,
      @Field("is_action") @Nullable Boolean isAction,
      @Field("uuid") @Nullable String uuid);

  /**
   * Marks the messages of a channel as read, up to one of them.
   *
   * @param channel the id of the channel
   * @param message the id of the last message that was read
   * @see <a href="https://osu.ppy.sh/docs/index.html#mark-channel-as-read">The server's
   *     documentation</a>
   */
  @PUT("chat/channels/{channel}/mark-as-read/{message}")
  @RequiresScope(Scope.CHAT_READ)
  @RequiresUser
  void markAsRead(@Path("channel") long channel, @Path("message") long message);

  /**
   * Makes a channel: a talk with a user, or announcements to several.
   *
   * @param type {@code PM} or {@code ANNOUNCE}
   * @param target the id of the other user, for a talk
   * @param targets the ids of the users, for announcements
   * @param channel what the channel is called, for announcements
   * @param message the first message, for announcements
   * @param uuid a mark of the caller, which the answer repeats
   * @see <a href="https://osu.ppy.sh/docs/index.html#create-channel">The server's documentation</a>
   */
  @POST("chat/channels")
  @RequiresScope(Scope.CHAT_WRITE_MANAGE)
  @RequiresUser
  ChatChannelCreation createChannel(
      @JsonField("type") ChannelType type,
      @JsonField("target_id") @Nullable Long target,
      @JsonField("target_ids") @Nullable List<Long> targets,
      @JsonField("channel") @Nullable ChatChannelAnnouncement channel,
      @JsonField("message") @Nullable String message,
      @JsonField("uuid") @Nullable String uuid);
}
