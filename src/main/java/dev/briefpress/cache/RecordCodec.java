package dev.briefpress.cache;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;

/** A record as its components, one after the other. */
final class RecordCodec<T extends Record> implements Codec<T> {
  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);
  private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);

  private final Class<T> type;
  private final MethodHandle maker;
  private final MethodHandle[] accessors;
  private final Codec<?>[] codecs;

  RecordCodec(Class<T> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    this.codecs = new Codec<?>[components.length];
    this.accessors = new MethodHandle[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      this.maker =
          lookup
              .unreflectConstructor(constructor)
              .asSpreader(Object[].class, types.length)
              .asType(MAKER);
      for (int i = 0; i < components.length; i++) {
        var accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        accessors[i] = lookup.unreflect(accessor).asType(ACCESSOR);
      }
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalArgumentException("cannot read " + type, e);
    }
  }

  /** Finds the codecs of the components, of which one may be this very record's. */
  void hold(Function<Type, Codec<?>> others) {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < codecs.length; i++) {
      codecs[i] = others.apply(components[i].getGenericType());
    }
  }

  @Override
  public void write(T value, BytesOut out) {
    for (int i = 0; i < codecs.length; i++) {
      try {
        write(codecs[i], (Object) accessors[i].invokeExact((Object) value), out);
      } catch (Throwable e) {
        throw unexpected(e);
      }
    }
  }

  @SuppressWarnings("unchecked") // the codec was found by the component's type
  private static <C> void write(Codec<C> codec, Object value, BytesOut out) {
    codec.write((C) value, out);
  }

  @Override
  public T read(BytesIn in) {
    Object[] values = new Object[codecs.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = codecs[i].read(in);
    }
    try {
      return type.cast((Object) maker.invokeExact(values));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  // What a handle declares; accessors and constructors throw nothing that is checked.
  private RuntimeException unexpected(Throwable e) {
    if (e instanceof RuntimeException failure) {
      return failure;
    }
    if (e instanceof Error error) {
      throw error;
    }
    return new IllegalStateException("cannot read or make a " + type, e);
  }
}
