// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/datesection.h"

#include "facets/datehistogram.h"
#include "facets/facetrow.h"
#include "facets/sectionheading.h"
#include "list/articlefilter.h"
#include "list/facetcounter.h"
#include "list/facetentries.h"
#include "list/histogrammodel.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QVBoxLayout>

namespace Dateline::Facets {

DateSection::DateSection(List::FacetCounter *counter, QWidget *parent)
    : QWidget(parent)
    , m_model(new List::HistogramModel(counter, this))
    , m_heading(new SectionHeading(this))
    , m_clear(m_heading->addButton(QStringLiteral("facetClear")))
    , m_histogram(new DateHistogram(m_model, this))
    , m_undated(new FacetCheckRow(this))
{
    m_undated->setObjectName(QStringLiteral("undated"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Support::Metrics::margin);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_histogram);
    column->addWidget(m_undated);
    connect(m_heading, &SectionHeading::foldedChanged, this, &DateSection::adapt);
    connect(m_clear, &QAbstractButton::clicked, m_model, &List::HistogramModel::clearDates);
    connect(m_undated, &QAbstractButton::clicked, m_model, &List::HistogramModel::chooseUndated);
    connect(m_model, &List::HistogramModel::changed, this, &DateSection::adapt);
    Support::translated(this, [this] { setTexts(); });
}

bool DateSection::isFolded() const
{
    return m_heading->isFolded();
}

void DateSection::setFolded(bool folded)
{
    m_heading->setFolded(folded);
}

void DateSection::setTexts()
{
    m_heading->setTitle(tr("Date"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear date"));
    m_clear->setToolTip(tr("Articles of any date"));
    m_undated->setText(List::facetLabel(List::FacetKind::Date, List::ArticleFilter::undatedPeriod()));
    adapt();
}

void DateSection::adapt()
{
    const bool isFolded = m_heading->isFolded();
    const int undated = m_model->undatedArticles();
    m_histogram->setVisible(!isFolded);
    // Unfolded, the histogram has a button for it.
    m_clear->setVisible(isFolded && m_model->hasDates());
    m_undated->setVisible(!isFolded && (undated > 0 || m_model->isUndatedChosen()));
    m_undated->setChecked(m_model->isUndatedChosen());
    m_undated->setCount(undated);
    m_undated->setAccessibleDescription(tr("%Ln articles", nullptr, undated));
}

} // namespace Dateline::Facets
