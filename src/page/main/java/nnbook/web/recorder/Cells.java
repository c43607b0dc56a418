package nnbook.web.recorder;

import java.util.List;

/**
 * What is in a thing.
 *
 * @param names of fields, or the keys of a map; none where cells are counted
 * @param cells the first of them
 * @param size how many there are
 */
public record Cells(List<String> names, Object[] cells, int size) {}
