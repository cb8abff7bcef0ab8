package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * The news of one year.
 *
 * @param currentYear the year
 * @param newsPosts the posts of that year, the newest first
 * @param years the years that have posts, the latest first
 */
@JsonModel
public record NewsSidebar(int currentYear, List<NewsPost> newsPosts, List<Integer> years) {}
