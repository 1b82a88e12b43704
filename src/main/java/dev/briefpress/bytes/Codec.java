package dev.briefpress.bytes;

/** How values of one type lie in bytes. */
public interface Codec<T> {
  void write(T value, BytesOut out);

  T read(BytesIn in);
}
