package nnbook.grader.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
public final class Source extends SimpleJavaFileObject {
  private final String text;

  private Source(URI uri, String text) {
    super(uri, Kind.SOURCE);
    this.text = text;
  }

  /** The text of class {@code ch01.Name}; its file is called Name.java. */
  public static Source of(String className, String text) {
    return new Source(URI.create("string:///" + className.replace('.', '/') + ".java"), text);
  }

  /** The same in another folder. */
  Source in(String folder) {
    return new Source(URI.create("string:///" + folder + toUri().getPath()), text);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  String text() {
    return text;
  }

  /** Whether {@code type}, ch01.Name or a class inside it, is declared here. */
  boolean declares(String type) {
    String own = getName().replaceFirst("^/", "").replaceFirst("\\.java$", "").replace('/', '.');
    return type.equals(own) || type.startsWith(own + ".");
  }

  /** Line {@code number}, counted from 1, without its indentation. */
  String line(long number) {
    String[] lines = text.split("\n", -1);
    int index = (int) Math.max(0, number - 1);
    return index < lines.length ? lines[index].strip() : "";
  }
}
