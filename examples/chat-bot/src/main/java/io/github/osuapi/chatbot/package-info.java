/** Answers commands in a chat channel. */
@NullMarked
package io.github.osuapi.chatbot;

import org.jspecify.annotations.NullMarked;
