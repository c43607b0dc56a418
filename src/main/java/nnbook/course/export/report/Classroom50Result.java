package nnbook.course.export.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nnbook.course.export.ByHand;
import nnbook.course.export.CleanText;
import nnbook.course.export.PointsText;
import nnbook.course.result.StudentResult;

/** The result file of Classroom 50, whose points are whole numbers. */
public final class Classroom50Result {
  private static final String SCHEMA = "classroom50/result/v1";

  private Classroom50Result() {}

  /**
   * The result of one submission; points after a late factor are rounded. Throws UserError where
   * something has to be graded by hand: the format has no word for that.
   */
  public static String of(StudentResult result, Classroom50Submission of) {
    ByHand.refuse(result);
    ObjectNode json = ReportJson.object()
        .put("schema", SCHEMA)
        .put("classroom", CleanText.of(of.classroom()))
        .put("assignment", CleanText.of(of.assignment()))
        .put("assignment_type", of.type().name().toLowerCase(Locale.ROOT))
        .put("owner", CleanText.of(of.owner()))
        .put("submission", CleanText.of(of.submission()))
        .put("commit", of.commit())
        .put("release", of.release())
        .put("review", of.review())
        .put("datetime", of.submitted().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("graded_at", of.graded().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("score", Math.round(PointsText.rounded(result.points()).doubleValue()))
        .put("max-score", result.possiblePoints());
    ArrayNode tests = json.putArray("tests");
    for (CheckReport check : CheckReport.of(result.forStudent())) {
      tests.addObject()
          .put("test-name", CleanText.of(check.name()))
          .put("passed", check.passed())
          .put("score", check.earned())
          .put("max-score", check.points());
    }
    ObjectNode user = json.putObject("submitted_by").put("username", CleanText.of(of.user()));
    of.userId().ifPresentOrElse(id -> user.put("id", id), () -> user.putNull("id"));
    return ReportJson.text(json);
  }
}
