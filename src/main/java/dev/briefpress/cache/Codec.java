package dev.briefpress.cache;

/** How values of one type lie in bytes. */
interface Codec<T> {
  void write(T value, BytesOut out);

  T read(BytesIn in);
}
