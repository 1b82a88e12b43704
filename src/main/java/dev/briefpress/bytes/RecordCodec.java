package dev.briefpress.bytes;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;

/** A record as its components, one after the other. */
final class RecordCodec<T extends Record> implements Codec<T> {
  private final Constructor<T> maker;
  private final RecordComponent[] components;
  private final Method[] accessors;
  private final Codec<?>[] codecs;

  RecordCodec(Class<T> type) {
    this.components = type.getRecordComponents();
    this.accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    this.codecs = new Codec<?>[components.length];
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.maker = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " has no constructor of its components", e);
    }
    // For records that are not public.
    maker.setAccessible(true);
    for (Method accessor : accessors) {
      accessor.setAccessible(true);
    }
  }

  /** Finds the codecs of the components, of which one may be this very record's. */
  void hold(Function<Type, Codec<?>> others) {
    for (int i = 0; i < codecs.length; i++) {
      codecs[i] = others.apply(components[i].getGenericType());
    }
  }

  @Override
  public void write(T value, BytesOut out) {
    for (int i = 0; i < codecs.length; i++) {
      write(codecs[i], component(i, value), out);
    }
  }

  @SuppressWarnings("unchecked") // the codec was found by the component's type
  private static <C> void write(Codec<C> codec, Object value, BytesOut out) {
    codec.write((C) value, out);
  }

  private Object component(int number, T value) {
    try {
      return accessors[number].invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + components[number] + " of a record", e);
    }
  }

  @Override
  public T read(BytesIn in) {
    Object[] values = new Object[codecs.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = codecs[i].read(in);
    }
    try {
      return maker.newInstance(values);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot make a record with " + maker, e);
    }
  }
}
