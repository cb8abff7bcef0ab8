package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * The news of one year. From January to March, that of the current year brings November and
 * December of the year before too.
 *
 * @param currentYear the year
 * @param newsPosts the posts, the newest first
 * @param years the years that have posts, the latest first
 */
@JsonModel
public record NewsSidebar(int currentYear, List<NewsPost> newsPosts, List<Integer> years) {}
