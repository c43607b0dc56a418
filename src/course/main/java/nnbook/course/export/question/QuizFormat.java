package nnbook.course.export.question;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the questions can be written as. */
public enum QuizFormat {
  /** A package of QTI 2.1, which most platforms import. */
  QTI21 {
    @Override
    public byte[] bytes(List<QuizChapter> chapters) {
      return Qti21.of(chapters);
    }
  },
  /** A file of Moodle's question bank. */
  MOODLE {
    @Override
    public byte[] bytes(List<QuizChapter> chapters) {
      return MoodleQuestions.of(chapters).getBytes(StandardCharsets.UTF_8);
    }
  };

  /** The file with the questions of these chapters. */
  public abstract byte[] bytes(List<QuizChapter> chapters);
}
