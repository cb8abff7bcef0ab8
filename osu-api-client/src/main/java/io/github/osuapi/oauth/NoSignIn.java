package io.github.osuapi.oauth;

/** Nobody can be asked to sign in. */
enum NoSignIn implements SignIn {
  INSTANCE;

  @Override
  public TokenSet signIn(AuthorizationCodeFlow flow) {
    throw new ReauthorizationRequiredException("nobody is signed in", flow.begin(), null);
  }
}
