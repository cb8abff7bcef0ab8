package io.github.osuapi.drift;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;

/**
 * A scrubbed answer, one file each. What the request carried, and above all its token, is not kept.
 *
 * @param step which step of the survey it answers, such as {@code users.get}
 * @param recorded the day on which it was recorded
 * @param status the HTTP status
 * @param body the answer, without what people wrote
 */
@JsonModel
record Recording(String step, String recorded, int status, RawJson body) {}
