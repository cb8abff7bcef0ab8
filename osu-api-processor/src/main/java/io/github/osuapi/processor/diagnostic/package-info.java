/**
 * What the processors say to the compiler's user: findings, their ids, and how they are printed.
 */
@NullMarked
package io.github.osuapi.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
