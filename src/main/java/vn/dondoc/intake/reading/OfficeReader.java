package vn.dondoc.intake.reading;

import vn.dondoc.intake.reading.excel.ExcelReader;
import vn.dondoc.intake.reading.office.OfficeFile;
import vn.dondoc.intake.reading.word.WordReader;

/** Files of office programs: those of today are read, the rest refused with advice. */
final class OfficeReader implements DocumentReader {

    private static final OfficeFile.Readers<SourceDocument> READERS =
            new OfficeFile.Readers<>(WordReader::read, ExcelReader::read);

    @Override
    public boolean reads(byte[] content) {
        return OfficeFile.isArchive(content) || OfficeFile.isCompound(content);
    }

    @Override
    public SourceDocument read(byte[] content) {
        if (OfficeFile.isCompound(content)) {
            throw OfficeFile.refuseCompound(content);
        }
        return OfficeFile.read(content, READERS);
    }
}
