package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The server counts this length of time in milliseconds: for a component of a {@link JsonModel} of
 * type {@code Duration}. Without it the unit is seconds, which the server uses nearly everywhere.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Milliseconds {}
