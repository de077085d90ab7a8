// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfdocument.h"

#include "exchange/filewriting.h"
#include "exchange/pageframe.h"
#include "exchange/papertext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Exporting::PdfDocument)
};

/// Layouts keep places as whole numbers of 26 bits.
constexpr double highest = 30'000'000;

class PdfMaker
{
public:
    PdfMaker(const PdfOptions &options, const Progress &progress)
        : m_options(options)
        , m_progress(progress)
        , m_page(options.size, options.title, options.language)
    {
    }

    Result<QByteArray> make(const QString &html)
    {
        if (!goesOn(0, 1))
            return cancelled();
        const PaperText text(html, m_options.language, m_page.width());
        if (text.height() > highest)
            return Error{Error::Code::LimitExceeded, Texts::tr("This is too long for one PDF."), {}};
        const std::vector<PageLines> pages = breakPages(text.lines(), m_page.height());
        QByteArray bytes;
        if (!paint(text, pages, &bytes))
            return cancelled();
        return withCatalogue(bytes, m_catalogue);
    }

private:
    bool goesOn(int done, int all) const { return !m_progress || m_progress(done, all); }
    static Error cancelled() { return {Error::Code::Cancelled, Texts::tr("Cancelled."), {}}; }

    bool paint(const PaperText &text, const std::vector<PageLines> &pages, QByteArray *bytes)
    {
        m_catalogue.language = m_options.language;
        m_catalogue.letters = text.letters();
        m_catalogue.letters.addText(m_options.title + u" 0123456789/"_s);
        QBuffer buffer(bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(72 * unitsPerPoint);
        writer.setPageSize(QPageSize(m_options.size));
        writer.setPageMargins({});
        writer.setTitle(m_options.title);
        writer.setCreator(u"Dateline"_s);
        QPainter painter(&writer);
        const int count = int(pages.size());
        for (int number = 0; number < count; ++number) {
            if (!goesOn(number, count))
                return false;
            if (number > 0)
                writer.newPage();
            painter.save();
            painter.translate(m_page.left(), m_page.top());
            text.paint(&painter, pages[size_t(number)]);
            painter.restore();
            m_page.paint(&painter, number, count);
            m_catalogue.bookmarks += onPage(number, text.headings(pages[size_t(number)]));
            m_catalogue.anchors += onPage(number, text.anchors(pages[size_t(number)]));
        }
        if (count == 0)
            m_page.paint(&painter, 0, 1);
        painter.end();
        return goesOn(count, count);
    }

    QList<Bookmark> onPage(int page, QList<Bookmark> bookmarks) const
    {
        for (Bookmark &bookmark : bookmarks) {
            bookmark.page = page;
            bookmark.top = (bookmark.top + m_page.top()) / unitsPerPoint;
        }
        return bookmarks;
    }

    const PdfOptions &m_options;
    const Progress &m_progress;
    PageFrame m_page;
    PdfCatalogue m_catalogue;
};

} // namespace

QPageSize::PageSizeId usualPageSize()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

Result<QByteArray> pdfDocument(const QByteArray &html, const PdfOptions &options, const Progress &progress)
{
    return PdfMaker(options, progress).make(QString::fromUtf8(html));
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    return Exchange::writeFile(path, bytes);
}

} // namespace Dateline::Exporting
