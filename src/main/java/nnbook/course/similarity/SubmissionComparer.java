package nnbook.course.similarity;

import java.nio.file.Path;
import java.util.List;

/** Compares submissions with each other. */
interface SubmissionComparer {
  /** The folder in the work folder that has a folder for each submission. */
  String SUBMISSIONS = "submissions";

  /** The folder in the work folder with what all submissions began with. */
  String BASE = "base";

  /** The file in the work folder for the result, as JPlag writes it. */
  String RESULT = "result.jplag";

  /**
   * Compares what lies in {@code work}, and writes the result there.
   *
   * @return the files, by their names in the folder of submissions, that are no Java and were left
   *     out
   * @throws nnbook.platform.UserError when that cannot be done
   */
  List<String> compare(Path work);
}
