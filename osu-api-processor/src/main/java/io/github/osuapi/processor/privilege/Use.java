package io.github.osuapi.processor.privilege;

import io.github.osuapi.processor.app.model.KnownEndpoint;

/**
 * A call that an app makes, or may make.
 *
 * @param call the call as users write it, for example {@code friends().list}
 * @param endpoint the endpoint called
 * @param place where
 */
record Use(String call, KnownEndpoint endpoint, Place place) {}
