package io.github.osuapi.processor.app.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the builder of a client: it is given what the declared grants need, and no more. */
final class BuilderWriter {
  private static final ClassName GRANT = ClassName.get("io.github.osuapi.annotations", "Grant");
  private static final ClassName SCOPE = ClassName.get("io.github.osuapi.annotations", "Scope");
  private static final ClassName TOKEN_STORES =
      ClassName.get("io.github.osuapi.oauth", "TokenStores");
  private static final ClassName USER_CLIENTS =
      ClassName.get("io.github.osuapi.client", "UserClients");
  private static final ClassName SELF = ClassName.get("", "Builder");

  private BuilderWriter() {}

  static TypeSpec write(AppModel app) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder("Builder")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(superclass(app), SELF))
            .addJavadoc("Collects what the client is made of. Not thread-safe.\n")
            .addMethod(constructor(app))
            .addMethod(
                MethodSpec.methodBuilder("self")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(SELF)
                    .addStatement("return this")
                    .build())
            .addMethod(build(app));
    if (app.has(Grant.AUTHORIZATION_CODE)) {
      builder.addMethod(users(app));
    }
    return builder.build();
  }

  private static ClassName superclass(AppModel app) {
    String name = "ClientBuilder";
    if (app.has(Grant.AUTHORIZATION_CODE)) {
      name = "SignInClientBuilder";
    } else if (app.has(Grant.CLIENT_CREDENTIALS)) {
      name = "CredentialsClientBuilder";
    }
    return ClassName.get("io.github.osuapi.client", name);
  }

  private static MethodSpec constructor(AppModel app) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    for (DeclaredToken token : app.tokens()) {
      constructor.addStatement(
          "addGrant($T.$L,$W$T.of($L))", GRANT, token.grant(), List.class, scopes(token));
    }
    return constructor.build();
  }

  private static CodeBlock scopes(DeclaredToken token) {
    return token.scopes().stream()
        .distinct()
        .map(scope -> CodeBlock.of("$T.$L", SCOPE, scope))
        .collect(CodeBlock.joining(",$W"));
  }

  private static MethodSpec build(AppModel app) {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PUBLIC)
            .returns(app.clientType())
            .addJavadoc("Makes the client. Sends nothing.\n\n@return the client\n")
            .addStatement("return new $T(buildContext())", app.clientType());
    if (app.has(Grant.CLIENT_CREDENTIALS) || app.has(Grant.AUTHORIZATION_CODE)) {
      build.addJavadoc(
          "@throws IllegalStateException where something that a declared grant needs is not set\n");
    }
    return build
        .addJavadoc(
            "@throws IllegalArgumentException where the base URL is none, or plain http elsewhere\n")
        .build();
  }

  private static MethodSpec users(AppModel app) {
    return MethodSpec.methodBuilder("users")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(TOKEN_STORES, "stores")
        .returns(ParameterizedTypeName.get(USER_CLIENTS, app.clientType()))
        .addJavadoc(
            """
            Makes the clients of a service's users, in place of a client of one user. Sends nothing.

            @param stores where the users' tokens are kept
            @return the clients
            @throws IllegalStateException where something that a declared grant needs is not set
            @throws IllegalArgumentException where the base URL is none, or plain http elsewhere
            """)
        .addStatement("return buildUsers($T::new, stores)", app.clientType())
        .build();
  }
}
