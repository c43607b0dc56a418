package nnbook.course.release;

import nnbook.snippet.chapter.Skeleton;

/**
 * What stands in the place of a part of the book that a course leaves out: its headings, so that
 * the chapters keep their numbers and every reference to it still leads somewhere, and a sentence.
 */
final class LeftOutChapter {
  private LeftOutChapter() {}

  static String of(String chapter, String sentence) {
    String skeleton = Skeleton.of(chapter).strip();
    int title = skeleton.startsWith("== ") ? 0 : skeleton.indexOf("\n== ") + 1;
    int end = (skeleton + "\n").indexOf('\n', title);
    String rest = skeleton.substring(end).strip();
    return skeleton.substring(0, end) + "\n\n" + sentence + "\n"
        + (rest.isEmpty() ? "" : "\n" + rest + "\n");
  }
}
