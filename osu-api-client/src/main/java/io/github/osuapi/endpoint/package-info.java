/** The endpoints of the server: declared here, generated beside. */
@NullMarked
package io.github.osuapi.endpoint;

import org.jspecify.annotations.NullMarked;
