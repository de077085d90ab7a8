// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Dateline::List {
class FacetCounter;
class HistogramModel;
} // namespace Dateline::List

namespace Dateline::Support {
class TextButton;
}

namespace Dateline::Facets {

class DateHistogram;
class FacetCheckRow;
class SectionHeading;

/// The facet of dates: a heading that folds it, the articles over time, and the undated ones.
class DateSection : public QWidget
{
    Q_OBJECT

public:
    /// `counter` must outlive the section.
    explicit DateSection(List::FacetCounter *counter, QWidget *parent = nullptr);

    bool isFolded() const;
    void setFolded(bool folded);
    DateHistogram *histogram() const { return m_histogram; }

private:
    void setTexts();
    void adapt();

    List::HistogramModel *m_model;
    SectionHeading *m_heading;
    Support::TextButton *m_clear;
    DateHistogram *m_histogram;
    FacetCheckRow *m_undated;
};

} // namespace Dateline::Facets
