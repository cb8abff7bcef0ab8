package io.github.osuapi.request;

import io.github.osuapi.limit.internal.ApplicationLimits;
import io.github.osuapi.limit.internal.TokenGate;

/** Where the calls of one token wait for their turn. */
record Seat(ApplicationLimits limits, TokenGate gate) {}
