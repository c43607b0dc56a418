package nnbook.course.report;

import nnbook.platform.ProgramFiles;

/** A text among the resources, some of which have places to be filled: a script, a workflow. */
public record TextTemplate(String text) {

  /** Reads {@code course/export/setup.sh}, for example. */
  public static TextTemplate of(String name) {
    return new TextTemplate(ProgramFiles.text(name));
  }

  /** The same with {@code words} wherever it says {@code @NAME@}. */
  public TextTemplate with(String name, String words) {
    return new TextTemplate(text.replace("@" + name + "@", words));
  }
}
