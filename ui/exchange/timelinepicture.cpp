// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinepicture.h"

#include "exchange/pageframe.h"
#include "exchange/paperstyle.h"
#include "exchange/pdfcatalogue.h"
#include "exchange/timelinepaper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSvgGenerator>

#include <cmath>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;
using Exchange::TimelineDocument;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Exporting::TimelinePicture)
};

constexpr double columnWidth = 480 * unitsPerPoint;
constexpr double pictureMargin = 36 * unitsPerPoint;
constexpr double pixelsPerPoint = 2;
constexpr double highestDrawing = 120'000 * unitsPerPoint; ///< Of an SVG.

QSizeF pictureSize(const TimelinePaper &paper)
{
    return {columnWidth + 2 * pictureMargin, paper.height() + 2 * pictureMargin};
}

void paintWhole(QPainter *painter, const TimelinePaper &paper)
{
    painter->fillRect(QRectF(QPointF(), pictureSize(paper)), Qt::white);
    painter->translate(pictureMargin, pictureMargin);
    paper.paint(painter, {0, int(paper.lines().size())});
}

QString titleOf(const TimelineDocument &document)
{
    return Texts::tr("Timeline: %1").arg(Exchange::plainText(document.subject.name));
}

/// Pages of a timeline, for a PDF and for a printer.
class TimelinePages
{
public:
    TimelinePages(const TimelineDocument &document, const QSizeF &page, const Progress &progress)
        : frame(page, titleOf(document), QLocale().bcp47Name())
        , paper(document, frame.width())
        , pages(breakPages(paper.lines(), frame.height()))
        , m_progress(progress)
    {
    }

    /// Pages from `first` to `last`, from 0; `next` begins another one. False when it was cancelled.
    bool paint(QPainter *painter, int first, int last, const std::function<void()> &next) const
    {
        for (int number = first; number <= last; ++number) {
            if (m_progress && !m_progress(number - first, last - first + 1))
                return false;
            if (number > first)
                next();
            painter->save();
            painter->translate(frame.left(), frame.top());
            paper.paint(painter, pages[size_t(number)]);
            painter->restore();
            frame.paint(painter, number, int(pages.size()));
        }
        return true;
    }

    QList<Bookmark> bookmarks() const
    {
        const std::vector<PageLine> lines = paper.lines();
        QList<Bookmark> bookmarks;
        for (int page = 0; page < int(pages.size()); ++page) {
            const PageLines &items = pages[size_t(page)];
            for (int item = items.first; item < items.end; ++item) {
                const double top = lines[size_t(item)].top - lines[size_t(items.first)].top + frame.top();
                if (const QString words = paper.heading(item); !words.isEmpty())
                    bookmarks.append({words, 1, page, top / unitsPerPoint});
            }
        }
        return bookmarks;
    }

    PageFrame frame;
    TimelinePaper paper;
    std::vector<PageLines> pages;

private:
    const Progress &m_progress;
};

Error cancelled()
{
    return {Error::Code::Cancelled, Texts::tr("Cancelled."), {}};
}

} // namespace

Result<QByteArray> timelinePng(const TimelineDocument &document)
{
    const TimelinePaper paper(document, columnWidth);
    const double scale = pixelsPerPoint / unitsPerPoint;
    const QSize size = (pictureSize(paper) * scale).toSize();
    if (size.height() > highestPicture)
        return Error{
            Error::Code::LimitExceeded,
            Texts::tr("The picture would be %1 pixels high, and %2 is the most. Filter the timeline, or "
                      "choose PDF or SVG.")
                .arg(QLocale().toString(size.height()), QLocale().toString(highestPicture)),
            {}};
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return Error{
            Error::Code::LimitExceeded, Texts::tr("There is not enough memory for the picture."), {}};
    image.setDotsPerMeterX(int(std::lround(72 * pixelsPerPoint / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(u"Title"_s, titleOf(document));
    image.setText(u"Software"_s, u"Dateline"_s);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintWhole(&painter, paper);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<QByteArray> timelineSvg(const TimelineDocument &document)
{
    const TimelinePaper paper(document, columnWidth);
    if (paper.height() > highestDrawing)
        return Error{Error::Code::LimitExceeded,
                     Texts::tr("The timeline is too long for one picture. Filter it, or choose PDF."),
                     {}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72 * unitsPerPoint);
    generator.setSize(pictureSize(paper).toSize());
    generator.setViewBox(QRectF(QPointF(), pictureSize(paper)));
    generator.setTitle(titleOf(document));
    generator.setDescription(u"Dateline"_s);
    QPainter painter(&generator);
    paintWhole(&painter, paper);
    painter.end();
    return bytes;
}

Result<QByteArray> timelinePdf(const TimelineDocument &document, QPageSize::PageSizeId size,
                               const Progress &progress)
{
    const QSizeF page = QPageSize::size(size, QPageSize::Point) * unitsPerPoint;
    const TimelinePages timeline(document, page, progress);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(size));
    writer.setPageMargins({});
    writer.setTitle(titleOf(document));
    writer.setCreator(u"Dateline"_s);
    QPainter painter(&writer);
    if (!timeline.paint(&painter, 0, int(timeline.pages.size()) - 1, [&writer] { writer.newPage(); }))
        return cancelled();
    painter.end();
    PdfCatalogue catalogue{timeline.bookmarks(), {}, timeline.paper.letters(), QLocale().bcp47Name()};
    catalogue.letters.addText(QString(titleOf(document) + u"0123456789/"));
    return withCatalogue(bytes, catalogue);
}

Result<void> printTimeline(const TimelineDocument &document, QPrinter *printer, const Progress &progress)
{
    printer->setDocName(titleOf(document));
    printer->setFullPage(true);
    const QSizeF page = printer->pageLayout().fullRect(QPageLayout::Point).size() * unitsPerPoint;
    const TimelinePages timeline(document, page, progress);
    const int count = int(timeline.pages.size());
    const int first = std::clamp(printer->fromPage() - 1, 0, count - 1);
    const int last = printer->toPage() > 0 ? std::clamp(printer->toPage() - 1, first, count - 1) : count - 1;
    QPainter painter;
    if (!painter.begin(printer))
        return Error{Error::Code::Unreadable, Texts::tr("The printer does not take anything."), {}};
    const double scale = printer->resolution() / 72.0 / unitsPerPoint;
    painter.scale(scale, scale);
    if (timeline.paint(&painter, first, last, [printer] { printer->newPage(); }))
        return {};
    printer->abort();
    return cancelled();
}

} // namespace Dateline::Exporting
