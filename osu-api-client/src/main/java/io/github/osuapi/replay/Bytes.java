package io.github.osuapi.replay;

import java.util.Arrays;

/** Bytes that do not change. Equal where they are the same; thread-safe. */
public final class Bytes {
  /** No bytes. */
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] value;

  private Bytes(byte[] value) {
    this.value = value;
  }

  /**
   * Copies bytes.
   *
   * @param value the bytes
   * @return the copy
   */
  public static Bytes of(byte[] value) {
    return ofOwned(value.clone());
  }

  /** Takes bytes that nobody else changes. */
  static Bytes ofOwned(byte[] value) {
    return value.length == 0 ? EMPTY : new Bytes(value);
  }

  /**
   * Returns how many there are.
   *
   * @return 0 or more
   */
  public int size() {
    return value.length;
  }

  /**
   * Copies the bytes.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return value.clone();
  }

  /** Returns the very array. */
  byte[] owned() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  /** Says how many bytes there are. */
  @Override
  public String toString() {
    return value.length + " bytes";
  }
}
