package nnbook.web.recorder;

/**
 * What a step has changed.
 *
 * @param of a {@link Call}, whose variable it is, a {@link Thing}, or {@link Film#TOP}
 * @param name of the variable; of a thing's cell empty
 * @param cell of a thing; -1 for all of it, whose value then is a {@link Cells}
 * @param value a boxed number, text, matrix or {@link Word}, a {@link Thing}; {@link Film#GONE}
 */
public record Change(Object of, String name, int cell, Object value) {}
