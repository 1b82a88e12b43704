package dev.briefpress.work;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Changes classes while they are loaded, so that each call of a method and each round of a loop is
 * counted in {@link WorkCounter}: in our code, in the libraries, and in those parts of Java that
 * may loop over an untrusted text: collections, regular expressions, the normaliser of Unicode.
 *
 * <p>A count depends on neither the machine nor what else it does. It leaves out the loops of
 * {@code String} and of arrays, for which {@link WorkRun} counts allocated bytes.
 */
public final class WorkAgent implements ClassFileTransformer {
  private static final String[] OF_JAVA = {"java/util/", "java/text/", "jdk/internal/icu/"};
  private static final String[] NOT_COUNTED = {
    "dev/briefpress/work/", "java/", "javax/", "jdk/", "sun/", "com/sun/", "org/objectweb/asm/"
  };

  /** Called by Java before {@code main}. */
  public static void premain(String arguments, Instrumentation instrumentation)
      throws UnmodifiableClassException, IOException {
    changed(ownBytes()); // loads all that changing needs before a class is loaded that needs it
    instrumentation.addTransformer(new WorkAgent(), true);
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      if (isCounted(loaded.getName().replace('.', '/'))
          && instrumentation.isModifiableClass(loaded)
          && !loaded.isHidden()) {
        instrumentation.retransformClasses(loaded);
      }
    }
  }

  private static boolean isCounted(String name) {
    return beginsWithOne(OF_JAVA, name)
        ? !name.startsWith("java/util/concurrent/")
        : !beginsWithOne(NOT_COUNTED, name);
  }

  // No stream: its classes may be the ones that are being loaded.
  private static boolean beginsWithOne(String[] starts, String name) {
    for (String start : starts) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ownBytes() throws IOException {
    try (InputStream in = WorkAgent.class.getResourceAsStream("WorkAgent.class")) {
      if (in == null) {
        throw new IOException("the agent's own class is not to be found");
      }
      return in.readAllBytes();
    }
  }

  private static byte[] changed(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new Counting(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable Module module,
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    return name == null || !isCounted(name) ? null : changed(bytes);
  }

  /** Adds the counting to every method of a class. */
  private static final class Counting extends ClassVisitor {
    Counting(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return next == null ? null : new CountingMethod(next);
    }
  }

  /** Counts at the beginning of a method, and before every jump to what stands earlier in it. */
  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
      if (passed.contains(target)) {
        count();
      }
      super.visitJumpInsn(opcode, target);
    }

    private void count() {
      String owner = "dev/briefpress/work/WorkCounter";
      super.visitFieldInsn(Opcodes.GETSTATIC, owner, "count", "J");
      super.visitInsn(Opcodes.LCONST_1);
      super.visitInsn(Opcodes.LADD);
      super.visitFieldInsn(Opcodes.PUTSTATIC, owner, "count", "J");
    }
  }
}
