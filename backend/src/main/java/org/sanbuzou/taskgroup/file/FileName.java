package org.sanbuzou.taskgroup.file;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PersonalNumbers;
import org.sanbuzou.shared.PlainText;

/** A name under which a file can be saved on any computer. */
final class FileName {
    private static final int LONGEST = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|]|^\\.|^\\s|\\s$|\\.\\s*$");
    private static final String FIELD = "name";

    private FileName() {}

    /**
     * @param sent may be null
     * @throws BadInput saying what to change
     */
    static String of(String sent) {
        var name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        boolean fits = name.lastIndexOf('.') > 0
                && name.codePointCount(0, name.length()) <= LONGEST
                && !FORBIDDEN.matcher(name).find()
                && new PlainText.Validator().isValid(name, null);
        if (!fits) {
            throw new BadInput("FILE_NAME_INVALID", FIELD, "文件名请用 1 到 120 个字，带后缀，不含 / \\ : * ? \" < > | 这些符号。");
        }
        PersonalNumbers.complaintAbout(name).ifPresent(sentence -> {
            throw new BadInput("PERSONAL_NUMBER", FIELD, sentence);
        });
        return name;
    }
}
