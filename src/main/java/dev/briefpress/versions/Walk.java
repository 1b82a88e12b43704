package dev.briefpress.versions;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the commits of a branch did to the files of the content folder.
 *
 * @param head id of the newest commit that was looked at
 * @param start what is known of the commits before the first of these
 * @param commits those that did something, in order; the first stands for all before it
 * @param trails of each file that is there, or was once, by its path now
 */
record Walk(String head, Start start, List<Step> commits, Map<String, Trail> trails) {
  Walk {
    commits = List.copyOf(commits);
    trails = Collections.unmodifiableMap(new TreeMap<>(trails));
  }

  /** Where the walk began. */
  enum Start {
    /** With the first commit of all, or with the state before the day that the settings name. */
    COMPLETE,
    /** With the oldest commit of this clone, which lacks those before it. */
    SHALLOW,
    /** With the oldest of as many commits as are looked at. */
    LIMIT
  }

  /** A commit, and when it came into the branch. */
  record Step(String id, Instant when) {}

  /**
   * The contents of one file, the oldest first.
   *
   * @param marks each at another commit, each with another content than the one before
   */
  record Trail(List<Mark> marks) {
    Trail {
      marks = List.copyOf(marks);
    }

    Mark last() {
      return marks.get(marks.size() - 1);
    }
  }

  /**
   * The content that a file has from one commit on.
   *
   * @param commit place in the list of commits
   * @param blob git's id of the content; empty while the file was not there
   */
  record Mark(int commit, String blob) {
    boolean isThere() {
      return !blob.isEmpty();
    }
  }
}
