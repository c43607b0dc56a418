package nnbook.grader.worker;

import java.util.ArrayList;
import java.util.List;

/**
 * One message a line between grader and worker: fields with tabs between; backslash, tab and line
 * ends are escaped.
 *
 * <pre>
 *   to the worker    class NAME BASE64      keeps a class file for the next checks
 *                    clear                  forgets the class files
 *                    check TEST METHOD SEED runs one test method
 *                    where                  asks what the check that still runs is doing
 *   to the grader    ready                  the worker waits for a message
 *                    result …               see {@link Report}
 *                    where WHERE PRINTED    the line that runs, and what the code printed
 *                    exit WHERE             the code under test ends the JVM
 * </pre>
 */
final class Wire {
  private Wire() {}

  static String line(List<String> fields) {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      line.append(line.length() == 0 ? "" : "\t");
      for (int i = 0; i < field.length(); i++) {
        escape(field.charAt(i), line);
      }
    }
    return line.append('\n').toString();
  }

  private static void escape(char c, StringBuilder line) {
    switch (c) {
      case '\\' -> line.append("\\\\");
      case '\t' -> line.append("\\t");
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      default -> line.append(c);
    }
  }

  static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\t", -1)) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < field.length(); i++) {
        char c = field.charAt(i);
        text.append(c == '\\' && i + 1 < field.length() ? unescaped(field.charAt(++i)) : c);
      }
      fields.add(text.toString());
    }
    return fields;
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
