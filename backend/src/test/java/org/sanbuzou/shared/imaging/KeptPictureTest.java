package org.sanbuzou.shared.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanbuzou.duty.TestPictures;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.web.StopRequest;

class KeptPictureTest {
    @Test
    void carriesNothingButThePicture() {
        var sent = TestPictures.jpegWithPlace(400, 300, 1);
        assertThat(text(sent)).contains("Exif", "116.3411E");
        assertThat(text(KeptPicture.of(sent))).doesNotContain("Exif", "116.3411E", "GPS");
    }

    @ParameterizedTest
    @CsvSource({"4000,3000,1600,1200", "1601,5,1600,5", "1600,1200,1600,1200", "40,30,40,30", "8,4000,3,1600"})
    void isAtMost1600PixelsLong(int width, int height, int keptWidth, int keptHeight) {
        var kept = read(KeptPicture.of(TestPictures.jpeg(width, height)));
        assertThat(kept.getWidth()).isEqualTo(keptWidth);
        assertThat(kept.getHeight()).isEqualTo(keptHeight);
    }

    @Test
    void isAJpegOfAPngOnWhite() {
        var clear = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        var kept = KeptPicture.of(written(clear));
        assertThat(kept).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(new Color(read(kept).getRGB(30, 20))).isEqualTo(Color.WHITE);
        assertThat(corner(read(KeptPicture.of(TestPictures.png(60, 60))), 0, 1).getRed())
                .isGreaterThan(200);
    }

    /** Where the corner above on the left, and that below, of what the sensor saw lie in the upright picture (Exif 2.32). */
    @ParameterizedTest
    @CsvSource({"1,0,0,0,1", "2,1,0,1,1", "3,1,1,1,0", "4,0,1,0,0", "5,0,0,1,0", "6,1,0,0,0", "7,1,1,0,1", "8,0,1,1,1"})
    void standsUprightHoweverTheCameraWasHeld(int orientation, int greenX, int greenY, int redX, int redY) {
        var kept = read(KeptPicture.of(TestPictures.jpegWithPlace(400, 200, orientation)));
        boolean turned = orientation >= 5;
        assertThat(kept.getWidth()).isEqualTo(turned ? 200 : 400);
        assertThat(kept.getHeight()).isEqualTo(turned ? 400 : 200);
        assertThat(corner(kept, greenX, greenY).getGreen()).isGreaterThan(200);
        assertThat(corner(kept, redX, redY).getRed()).isGreaterThan(200);
    }

    private static Color corner(BufferedImage picture, int right, int below) {
        int x = 20 + right * (picture.getWidth() - 40);
        int y = 20 + below * (picture.getHeight() - 40);
        return new Color(picture.getRGB(x, y));
    }

    @Test
    void isRefusedForOtherFormats() {
        for (var other : new String[] {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "ÿØ"}) {
            assertThatThrownBy(() -> KeptPicture.of(other.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(StopRequest.class)
                    .hasMessageContaining("JPEG");
        }
    }

    @Test
    void isRefusedAboveThreeMegabytes() {
        var large = Arrays.copyOf(TestPictures.jpeg(40, 30), (3 << 20) + 1);
        assertThatThrownBy(() -> KeptPicture.of(large)).isInstanceOf(StopRequest.class);
        assertThat(KeptPicture.of(Arrays.copyOf(large, 3 << 20))).isNotEmpty();
    }

    @Test
    void isRefusedBeforeItIsUnpackedWhenItHasTooManyPixels() {
        refusedWithCode(pngHead(65_000, 65_000), "PHOTO_TOO_MANY_PIXELS");
        refusedWithCode(pngHead(Integer.MAX_VALUE, Integer.MAX_VALUE), "PHOTO_TOO_MANY_PIXELS");
        refusedWithCode(pngHead(Integer.MAX_VALUE, 1), "PHOTO_TOO_MANY_PIXELS");
    }

    @Test
    void isRefusedWhenItGoesOverItsPixelsTooOften() throws IOException {
        var progressive = progressive();
        assertThat(KeptPicture.of(progressive)).isNotEmpty();
        var scan = ByteBuffer.allocate(progressive.length + 2_000).put(progressive);
        for (int i = 0; i < 500; i++) {
            scan.putShort((short) 0xFFDA);
        }
        refusedWithCode(scan.array(), "PHOTO_UNREADABLE");
    }

    @Test
    void isRefusedWhenItIsBroken() {
        var random = new Random(1);
        for (var whole : new byte[][] {TestPictures.jpegWithPlace(200, 100, 6), TestPictures.png(200, 100)}) {
            for (int i = 0; i < 300; i++) {
                var broken = whole.clone();
                for (int j = 0; j < 20; j++) {
                    broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
                }
                acceptedOrRefused(Arrays.copyOf(broken, 9 + random.nextInt(broken.length - 9)));
                acceptedOrRefused(broken);
            }
        }
    }

    private static void acceptedOrRefused(byte[] sent) {
        try {
            assertThat(KeptPicture.of(sent)).isNotEmpty();
        } catch (BadInput e) {
            assertThat(e.getMessage()).contains("照片");
        }
    }

    private static void refusedWithCode(byte[] sent, String code) {
        assertThatThrownBy(() -> KeptPicture.of(sent))
                .isInstanceOfSatisfying(
                        BadInput.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** A PNG that claims a size and goes no further. */
    private static byte[] pngHead(int width, int height) {
        var head = ByteBuffer.allocate(33);
        head.putLong(0x89504E470D0A1A0AL).putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new java.util.zip.CRC32();
        sum.update(head.array(), 12, 17);
        return head.putInt((int) sum.getValue()).array();
    }

    private static byte[] progressive() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(read(TestPictures.jpeg(200, 100)), null, null), parameters);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    private static byte[] written(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
