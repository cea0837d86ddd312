package org.sanbuzou.community.need;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.sanbuzou.community.TimeWindow;

/** Times of a need as ISO 8601 intervals, one a line: they are read and written as a whole. */
@Immutable
@Converter
class WindowsConverter implements AttributeConverter<List<TimeWindow>, String> {
    @Override
    public String convertToDatabaseColumn(List<TimeWindow> windows) {
        return windows.stream().map(window -> window.from() + "/" + window.to()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<TimeWindow> convertToEntityAttribute(String text) {
        return text.lines().map(WindowsConverter::window).toList();
    }

    private static TimeWindow window(String interval) {
        int middle = interval.indexOf('/');
        return new TimeWindow(
                Instant.parse(interval.substring(0, middle)), Instant.parse(interval.substring(middle + 1)));
    }
}
