package nnbook.web.compiler;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.plot.Figure;
import nnbook.snippet.Startup;
import nnbook.snippet.echo.Echo;
import nnbook.web.aot.SharedSignatures;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A session whose classes run in this JVM, as they will in the page's interpreter. */
public final class LoadedSession {
  private static final String PAGE = "nnbook.web.image.PageEcho";
  private static final SignatureArchive SIGNATURES = SignatureArchive.of(SharedSignatures.bytes());

  private static final List<Object> ECHOES = new ArrayList<>();

  private final SessionCompiler session =
      new SessionCompiler(new PageCompiler(SIGNATURES), Startup.imports());
  private final Loader loader = new Loader();

  /** What a snippet did: what it printed, then its value; problems; what was thrown, or "". */
  record Ran(String output, List<TextProblem> problems, String thrown) {}

  /** Called by the classes of snippets. */
  public static void echo(Object value) {
    ECHOES.add(value);
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    Loader() {
      super(LoadedSession.class.getClassLoader());
      classes.put(PAGE, page());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = classes.remove(name);
      return bytes == null ? super.loadClass(name, resolve)
          : defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      throw new ClassNotFoundException(name);
    }

    private static byte[] page() {
      ClassWriter writer = new ClassWriter(0);
      writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, PAGE.replace('.', '/'), null,
          "java/lang/Object", null);
      MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "echo",
          "(Ljava/lang/Object;)V", null, null);
      method.visitVarInsn(Opcodes.ALOAD, 0);
      method.visitMethodInsn(Opcodes.INVOKESTATIC,
          LoadedSession.class.getName().replace('.', '/'), "echo", "(Ljava/lang/Object;)V", false);
      method.visitInsn(Opcodes.RETURN);
      method.visitMaxs(1, 1);
      writer.visitEnd();
      return writer.toByteArray();
    }
  }

  Ran run(String text) {
    SessionCompiler.Compiled compiled = session.compile(text);
    compiled.parts().forEach(part -> part.classes().forEach(
        (name, bytes) -> loader.classes.put(name.replace('/', '.'), bytes)));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    ECHOES.clear();
    String thrown = "";
    int ended = 0;
    try {
      for (SessionCompiler.Runnable part : compiled.parts()) {
        loader.loadClass(part.main().replace('/', '.')).getMethod(PartClass.ENTRY).invoke(null);
        ended++;
      }
    } catch (InvocationTargetException e) {
      thrown = e.getCause().toString();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    } finally {
      System.setOut(out);
      session.ran(ended);
    }
    return new Ran(shown(printed.toString(StandardCharsets.UTF_8)), compiled.problems(), thrown);
  }

  private static String shown(String printed) {
    StringBuilder text = new StringBuilder(printed);
    for (Object value : ECHOES) {
      if (!(value instanceof Figure)) {
        text.append(printed.isEmpty() || printed.endsWith("\n") ? "" : "\n");
        text.append(Echo.text(value));
      }
    }
    return text.toString().replaceAll("[ \\t]+(?=\\n|$)", "").stripTrailing();
  }
}
