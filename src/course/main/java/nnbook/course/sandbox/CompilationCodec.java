package nnbook.course.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.Compilation.TestMethod;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.Member;

/** The result of a compilation as bytes, for a pipe between two JVMs. */
final class CompilationCodec {
  private CompilationCodec() {}

  static byte[] encode(Compilation compilation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    List<String> names = List.copyOf(compilation.classes().keySet());
    writeAll(names, name -> {
      text(name, out);
      bytes(compilation.classes().get(name), out);
    }, out);
    writeAll(compilation.types(), type -> text(type, out), out);
    writeAll(compilation.members(), member -> {
      text(member.name(), out);
      text(member.parameters(), out);
      text(member.result(), out);
      out.writeLong(member.line());
    }, out);
    writeAll(compilation.tests(), test -> {
      text(test.name(), out);
      out.writeInt(test.points());
    }, out);
    writeAll(compilation.remarks(), remark -> problem(remark, out), out);
    writeAll(compilation.problems(), problem -> problem(problem, out), out);
    return bytes.toByteArray();
  }

  static Compilation decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    Map<String, byte[]> classes = new TreeMap<>();
    readAll(() -> classes.put(text(in), bytes(in)), in);
    return new Compilation(
        classes,
        readAll(() -> text(in), in),
        readAll(() -> new Member(text(in), text(in), text(in), in.readLong()), in),
        readAll(() -> new TestMethod(text(in), in.readInt()), in),
        readAll(() -> problem(in), in),
        readAll(() -> problem(in), in));
  }

  /** Writes one element. */
  private interface Writer<T> {
    void write(T element) throws IOException;
  }

  /** Reads one element. */
  private interface Reader<T> {
    T read() throws IOException;
  }

  private static <T> void writeAll(List<T> all, Writer<T> writer, DataOutputStream out)
      throws IOException {
    out.writeInt(all.size());
    for (T element : all) {
      writer.write(element);
    }
  }

  private static <T> List<T> readAll(Reader<T> reader, DataInputStream in) throws IOException {
    int count = in.readInt();
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(reader.read());
    }
    return all;
  }

  private static void problem(CompileProblem problem, DataOutputStream out) throws IOException {
    out.writeLong(problem.line());
    text(problem.code(), out);
    text(problem.sentence(), out);
    text(problem.original(), out);
  }

  private static CompileProblem problem(DataInputStream in) throws IOException {
    return new CompileProblem(in.readLong(), text(in), text(in), text(in));
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }
}
