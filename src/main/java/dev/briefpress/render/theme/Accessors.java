package dev.briefpress.render.theme;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds what reads a named member of a record; safe for several threads. */
public final class Accessors {
  private static final MethodHandle NONE = MethodHandles.constant(Object.class, Optional.empty());
  private final Map<Class<?>, Map<String, MethodHandle>> found = new ConcurrentHashMap<>();

  /** A handle of the type {@code (Record)Object}; null when {@code type} has no such member. */
  public @Nullable MethodHandle of(Class<?> type, String name) {
    MethodHandle handle =
        found
            .computeIfAbsent(type, t -> new ConcurrentHashMap<>())
            .computeIfAbsent(name, n -> find(type, n));
    return handle == NONE ? null : handle;
  }

  private static MethodHandle find(Class<?> type, String name) {
    try {
      Method method = type.getMethod(name);
      method.setAccessible(true);
      return MethodHandles.lookup()
          .unreflect(method)
          .asType(MethodType.methodType(Object.class, Record.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return NONE;
    }
  }
}
