package org.sanbuzou.community.need;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Words for what somebody can do. Width, case and spaces around a word make no difference. */
final class Skills {
    private Skills() {}

    /** As they are kept: each once, in the order given. */
    static List<String> stored(List<String> given) {
        var once = new LinkedHashMap<String, String>();
        if (given != null) {
            given.forEach(word -> once.putIfAbsent(key(word), word.strip()));
        }
        return List.copyOf(once.values());
    }

    /** Equal for words that mean the same skill. */
    static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
