package io.github.osuapi.model;

/** What a search of the whole site can find. */
public sealed interface SearchItem permits User, WikiPage {}
