package nnbook.diagnosis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a check of an instructor's own that learners may not see. When it fails, they read its
 * category, such as "extreme values", and nothing else.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Hidden {
  /** What the check is about, in a few words. */
  String value();
}
