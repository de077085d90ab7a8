// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfcatalogue.h"

// Of qpdf 11: smart pointers are those of the standard.
#define POINTERHOLDER_TRANSITION 4

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>
#include <vector>

namespace Dateline::Exporting {

namespace {

using Handle = QPDFObjectHandle;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Exporting::PdfDocument)
};

using Pages = std::vector<QPDFPageObjectHelper>;

Handle destination(Pages &pages, const Bookmark &bookmark)
{
    QPDFPageObjectHelper &page = pages[size_t(bookmark.page)];
    const double height = page.getMediaBox().getArrayAsRectangle().ury;
    const std::vector<Handle> parts{page.getObjectHandle(), Handle::newName("/XYZ"), Handle::newNull(),
                                    Handle::newReal(height - bookmark.top, 1), Handle::newNull()};
    return Handle::newArray(parts);
}

/// One that was begun and not ended: deeper ones may come below it.
struct Open
{
    Handle item;
    int level;
    int count; ///< Of all below it.
};

class OutlineMaker
{
public:
    explicit OutlineMaker(QPDF *pdf)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(*pdf).getAllPages())
        , m_root(pdf->makeIndirectObject(Handle::newDictionary()))
    {
        m_root.replaceKey("/Type", Handle::newName("/Outlines"));
        m_open.push_back({m_root, 0, 0});
    }

    void add(const Bookmark &bookmark)
    {
        if (bookmark.page < 0 || size_t(bookmark.page) >= m_pages.size())
            return;
        while (m_open.back().level >= bookmark.level)
            close();
        Handle parent = m_open.back().item;
        Handle item = m_pdf->makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(m_pages, bookmark));
        if (Handle last = parent.getKey("/Last"); last.isDictionary()) {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        m_open.push_back({item, bookmark.level, 0});
    }

    Handle finish()
    {
        while (m_open.size() > 1)
            close();
        m_root.replaceKey("/Count", Handle::newInteger(m_open.back().count));
        return m_root;
    }

private:
    /// Only the first two levels are unfolded at first; a negative count says that an item is folded.
    void close()
    {
        Open closed = m_open.back();
        m_open.pop_back();
        const bool isOpen = closed.level < 2;
        if (closed.count > 0)
            closed.item.replaceKey("/Count", Handle::newInteger(isOpen ? closed.count : -closed.count));
        m_open.back().count += 1 + (isOpen ? closed.count : 0);
    }

    QPDF *m_pdf;
    Pages m_pages;
    Handle m_root;
    std::vector<Open> m_open;
};

/// Qt 6.4 makes links within a document ones to an address that is only a fragment.
void mendLinks(QPDF *pdf, const QList<Bookmark> &anchors)
{
    QHash<QString, Bookmark> targets;
    for (const Bookmark &anchor : anchors)
        targets.insert(anchor.title, anchor);
    Pages pages = QPDFPageDocumentHelper(*pdf).getAllPages();
    for (QPDFPageObjectHelper &page : pages) {
        for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations("/Link")) {
            Handle link = annotation.getObjectHandle();
            Handle address = link.getKey("/A").isDictionary() ? link.getKey("/A").getKey("/URI") : Handle();
            if (!address.isInitialized() || !address.isString())
                continue;
            const QUrl url(QString::fromStdString(address.getStringValue()));
            const auto target = targets.constFind(url.fragment(QUrl::FullyDecoded));
            if (!url.scheme().isEmpty() || !url.path().isEmpty() || target == targets.cend())
                continue;
            link.removeKey("/A");
            link.replaceKey("/Dest", destination(pages, *target));
        }
    }
}

QByteArray code(uint number)
{
    return '<' + QByteArray::number(number, 16).rightJustified(4, '0').toUpper() + '>';
}

/// A map from glyphs to letters as Qt writes it ("<first> <last> <letter>" or "<first> <last> [<letter>...]")
/// with other letters; empty when it looks otherwise.
QByteArray mendedMap(const QByteArray &map, const GlyphLetters &letters)
{
    QByteArray mended;
    int ranges = 0;
    for (const QByteArray &line : map.split('\n')) {
        static const QRegularExpression range(QStringLiteral(
            "^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (\\[?)((?:<[0-9A-Fa-f]{4}> ?)+)\\]?\\s*$"));
        const auto match = range.match(QString::fromLatin1(line));
        if (!match.hasMatch()) {
            mended += line + '\n';
            continue;
        }
        const uint first = match.capturedView(1).toUInt(nullptr, 16);
        const uint last = match.capturedView(2).toUInt(nullptr, 16);
        const QString list = match.captured(4);
        QByteArray codes;
        for (uint glyph = first; glyph <= last; ++glyph) {
            const bool isList = !match.captured(3).isEmpty();
            const QStringView written =
                QStringView(list).mid(isList ? qsizetype(glyph - first) * 7 + 1 : 1, 4);
            const uint letter = written.toUInt(nullptr, 16) + (isList ? 0 : glyph - first);
            codes += code(letters.letterFor(char16_t(letter)));
        }
        mended += code(first) + ' ' + code(last) + " [" + codes + "]\n";
        ++ranges;
    }
    return ranges > 0 ? mended : QByteArray();
}

void mendLetters(QPDF *pdf, const GlyphLetters &letters)
{
    for (Handle &object : pdf->getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        Handle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QByteArray map(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        const QByteArray mended = mendedMap(map, letters);
        if (!mended.isEmpty())
            stream.replaceStreamData(mended.toStdString(), Handle::newNull(), Handle::newNull());
    }
}

QByteArray written(QPDF *pdf)
{
    QPDFWriter writer(*pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void describe(QPDF *pdf, const PdfCatalogue &catalogue)
{
    Handle root = pdf->getRoot();
    if (!catalogue.language.isEmpty())
        root.replaceKey("/Lang", Handle::newString(catalogue.language.toStdString()));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (catalogue.bookmarks.isEmpty())
        return;
    OutlineMaker outline(pdf);
    for (const Bookmark &bookmark : catalogue.bookmarks)
        outline.add(bookmark);
    root.replaceKey("/Outlines", outline.finish());
    root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

} // namespace

Result<QByteArray> withCatalogue(const QByteArray &pdf, const PdfCatalogue &catalogue)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("dateline", pdf.constData(), size_t(pdf.size()));
        describe(&document, catalogue);
        mendLinks(&document, catalogue.anchors);
        mendLetters(&document, catalogue.letters);
        return written(&document);
    } catch (const std::exception &problem) {
        return Error{
            Error::Code::Malformed,
            Texts::tr("The PDF could not be put together: %1").arg(QString::fromUtf8(problem.what())),
            {}};
    }
}

} // namespace Dateline::Exporting
