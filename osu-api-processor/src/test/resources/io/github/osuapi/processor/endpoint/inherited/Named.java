package inherited;

interface Named<N> {
  N name();
}
