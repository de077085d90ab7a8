// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Dateline::List {
class HistogramModel;
}

namespace Dateline::Support {
class TextButton;
}

namespace Dateline::Facets {

class HistogramPlot;

/// The articles over time: what is shown or chosen as text, the bars, and the ways to zoom, to earlier and
/// later days and back to all time. Its height never changes.
class DateHistogram : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the widget.
    explicit DateHistogram(List::HistogramModel *model, QWidget *parent = nullptr);

    HistogramPlot *plot() const { return m_plot; }
    void zoomIn();
    void zoomOut();
    /// Any date, and the view as it is by itself.
    void showAllTime();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void adapt();
    void adaptTexts();
    void adaptHints();

    List::HistogramModel *m_model;
    QLabel *m_range;
    QLabel *m_count;
    Support::TextButton *m_zoomOut;
    Support::TextButton *m_zoomIn;
    HistogramPlot *m_plot;
    Support::TextButton *m_earlier;
    Support::TextButton *m_allTime;
    Support::TextButton *m_later;
};

} // namespace Dateline::Facets
