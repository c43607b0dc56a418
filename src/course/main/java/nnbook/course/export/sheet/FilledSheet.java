package nnbook.course.export.sheet;

import java.util.List;

/**
 * A gradebook file with points.
 *
 * @param text the file
 * @param filled how many students have got their points
 * @param missed a sentence for each student whose points are not in it
 * @param remarks sentences about rows of the file that stay as they are
 */
public record FilledSheet(String text, int filled, List<String> missed, List<String> remarks) {
  public FilledSheet {
    missed = List.copyOf(missed);
    remarks = List.copyOf(remarks);
  }
}
