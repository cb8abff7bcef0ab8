module modular.app {
  requires io.github.osuapi.client;
}
