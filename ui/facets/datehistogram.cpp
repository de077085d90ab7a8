// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/datehistogram.h"

#include "facets/histogramplot.h"
#include "list/articlefilter.h"
#include "list/daterangetext.h"
#include "list/facetentries.h"
#include "list/histogrammodel.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Dateline::Facets {

using List::DateSpan;
using Support::Metrics::margin;
using Support::Metrics::tight;

namespace {

/// What the two lines above the bars say.
struct Caption
{
    QString range;
    int articles = 0;
};

bool isOpen(QDate day)
{
    return day.year() == 1 || day.year() == 9999;
}

Caption captionOfChoice(const List::HistogramModel &model)
{
    Caption caption;
    for (const DateSpan &span : model.chosen())
        caption.articles += model.articles(span);
    if (model.chosen().size() == 1) {
        const DateSpan span = model.chosen().front();
        caption.range = List::dateRangeText(isOpen(span.first) ? QDate() : span.first,
                                            isOpen(span.last) ? QDate() : span.last);
    } else if (!model.chosen().empty()) {
        caption.range = DateHistogram::tr("%n periods", nullptr, int(model.chosen().size()));
    }
    if (model.isUndatedChosen()) {
        const QString undated = List::facetLabel(List::FacetKind::Date, List::ArticleFilter::undatedPeriod());
        caption.articles += model.undatedArticles();
        caption.range = caption.range.isEmpty() ? undated : caption.range + QStringLiteral(", ") + undated;
    }
    return caption;
}

Caption captionOf(const List::HistogramModel &model, const HistogramPlot &plot)
{
    const DateSpan preview = plot.preview();
    if (!preview.isNull())
        return {List::dateRangeText(preview.first, preview.last), model.articles(preview)};
    if (const int cursor = plot.cursor(); cursor >= 0) {
        const List::DateBar &bar = model.bars()[size_t(cursor)];
        return {List::barText(bar.span), bar.articles};
    }
    if (model.hasDates())
        return captionOfChoice(model);
    const DateSpan view = model.view();
    if (model.bars().empty())
        return {};
    return {List::dateRangeText(view.first, view.last), model.articles(view)};
}

} // namespace

DateHistogram::DateHistogram(List::HistogramModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_range(new QLabel(this))
    , m_count(new QLabel(this))
    , m_zoomOut(new Support::TextButton(this))
    , m_zoomIn(new Support::TextButton(this))
    , m_plot(new HistogramPlot(model, this))
    , m_earlier(new Support::TextButton(this))
    , m_allTime(new Support::TextButton(this))
    , m_later(new Support::TextButton(this))
{
    m_range->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_range->setTextFormat(Qt::PlainText);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::WindowText); // Whatever it stands on.
    m_count->setFont(Support::scaledFont(m_count->font(), Support::TypeScale::small));
    setFocusProxy(m_plot);

    auto *second = new QHBoxLayout;
    second->setContentsMargins(margin, 0, margin - Support::TextButton::sideMargin, 0);
    second->setSpacing(0);
    second->addWidget(m_count, 1);
    second->addWidget(m_zoomOut);
    second->addWidget(m_zoomIn);
    constexpr int edge = margin - Support::TextButton::sideMargin;
    auto *hints = new QGridLayout;
    hints->setContentsMargins(edge, 0, edge, 0);
    hints->setSpacing(0);
    hints->addWidget(m_earlier, 0, 0, Qt::AlignLeft);
    hints->addWidget(m_allTime, 0, 1);
    hints->addWidget(m_later, 0, 2, Qt::AlignRight);
    hints->setColumnStretch(0, 1);
    hints->setColumnStretch(2, 1);
    hints->setRowMinimumHeight(0, m_allTime->sizeHint().height());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(margin, 0, margin, 0);
    first->addWidget(m_range);
    column->addLayout(first);
    column->addLayout(second);
    column->addSpacing(tight);
    column->addWidget(m_plot);
    column->addLayout(hints);

    connectButtons();
    Support::translated(this, [this] { adaptTexts(); });
    adapt();
}

void DateHistogram::connectButtons()
{
    m_zoomOut->setObjectName(QStringLiteral("zoomOut"));
    m_zoomIn->setObjectName(QStringLiteral("zoomIn"));
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_allTime->setObjectName(QStringLiteral("allTime"));
    m_later->setObjectName(QStringLiteral("later"));
    m_zoomOut->setText(QString(QChar(0x2212)));
    m_zoomIn->setText(QStringLiteral("+"));
    connect(m_zoomOut, &QAbstractButton::clicked, this, &DateHistogram::zoomOut);
    connect(m_zoomIn, &QAbstractButton::clicked, this, &DateHistogram::zoomIn);
    connect(m_earlier, &QAbstractButton::clicked, m_model, &List::HistogramModel::showEarlier);
    connect(m_later, &QAbstractButton::clicked, m_model, &List::HistogramModel::showLater);
    connect(m_allTime, &QAbstractButton::clicked, this, &DateHistogram::showAllTime);
    connect(m_model, &List::HistogramModel::changed, this, &DateHistogram::adapt);
    connect(m_plot, &HistogramPlot::previewChanged, this, &DateHistogram::adapt);
    connect(m_plot, &HistogramPlot::cursorMoved, this, &DateHistogram::adapt);
}

void DateHistogram::zoomIn()
{
    m_plot->zoomIn();
}

void DateHistogram::zoomOut()
{
    m_model->zoomOut();
}

void DateHistogram::showAllTime()
{
    if (m_allTime->hasFocus())
        m_plot->setFocus(Qt::OtherFocusReason);
    m_model->resetZoom();
    m_model->clearDates();
}

void DateHistogram::adaptTexts()
{
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out (−)"));
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in (+, or double-click a bar)"));
    m_allTime->setText(tr("All time"));
    m_allTime->setToolTip(tr("Articles of any date"));
    adapt();
}

void DateHistogram::adapt()
{
    const Caption caption = captionOf(*m_model, *m_plot);
    const QString range = caption.range.isEmpty() ? QString(QChar(0x2013)) : caption.range;
    m_range->setText(m_range->fontMetrics().elidedText(range, Qt::ElideRight, width() - 2 * margin));
    m_range->setToolTip(range);
    m_count->setText(tr("%Ln articles", nullptr, caption.articles));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Support::PaletteColours(palette()).quiet());
    m_count->setPalette(quiet);
    m_zoomIn->setEnabled(m_model->canZoomIn() && !m_model->bars().empty());
    m_zoomOut->setEnabled(m_model->canZoomOut());
    m_allTime->setVisible(m_model->isZoomed() || m_model->hasDates());
    adaptHints();
}

void DateHistogram::adaptHints()
{
    const int earlier = m_model->earlierArticles();
    const int later = m_model->laterArticles();
    m_earlier->setVisible(earlier > 0);
    m_later->setVisible(later > 0);
    const QString earlierName = tr("%Ln earlier", nullptr, earlier);
    const QString laterName = tr("%Ln later", nullptr, later);
    m_earlier->setAccessibleName(earlierName);
    m_earlier->setToolTip(tr("%Ln articles before these days: show them", nullptr, earlier));
    m_later->setAccessibleName(laterName);
    m_later->setToolTip(tr("%Ln articles after these days: show them", nullptr, later));
    const QString left = QChar(0x2039) + QStringLiteral(" ");
    const QString right = QStringLiteral(" ") + QChar(0x203a);
    m_earlier->setText(left + earlierName);
    m_later->setText(laterName + right);
    // "All time" stands in the middle, so both sides get the room of the wider one.
    const auto room = [this](const Support::TextButton *button) {
        return button->isVisibleTo(this) ? button->sizeHint().width() : 0;
    };
    const int needed = 2 * margin + room(m_allTime) + 2 * std::max(room(m_earlier), room(m_later));
    if (needed > width()) {
        m_earlier->setText(left + QLocale().toString(earlier));
        m_later->setText(QLocale().toString(later) + right);
    }
}

void DateHistogram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void DateHistogram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adapt();
}

} // namespace Dateline::Facets
