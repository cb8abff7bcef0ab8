/** What the declaration of an app must hold to: one rule, one class. */
@NullMarked
package io.github.osuapi.processor.app.check;

import org.jspecify.annotations.NullMarked;
