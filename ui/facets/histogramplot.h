// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets/histogramgeometry.h"

#include <QPoint>
#include <QWidget>

namespace Dateline::List {
class HistogramModel;
}

namespace Dateline::Facets {

/// The bars of a histogram, to be pointed at and walked through.
///
/// Mouse: a click chooses a bar, a drag a range, the edges of the range can be dragged; a double click or
/// the wheel (with Ctrl, or while the bars have the focus) zooms.
/// Keys: Left, Right, Home and End move a cursor, with Shift they span a range; Enter chooses it and, on the
/// bar that is chosen, zooms in; + and - zoom, Backspace zooms out, Page Up and Page Down turn to earlier and
/// later days; Esc gives up the range, and passes on when there is none.
class HistogramPlot : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramPlot(List::HistogramModel *model, QWidget *parent = nullptr);

    /// The range that is being drawn; null when none is.
    const List::DateSpan &preview() const { return m_preview; }
    /// The bar of the keyboard's cursor; -1 while the keyboard is not in use here.
    int cursor() const;
    /// Zooms to the range, else the cursor's bar, else the middle.
    void zoomIn();
    /// Where a bar stands, in the widget's coordinates.
    QRectF column(int bar) const { return geometry().column(bar); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {20, sizeHint().height()}; }

Q_SIGNALS:
    void previewChanged();
    void cursorMoved();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Drag : quint8 { None, Pressed, Brush, FirstEdge, LastEdge };

    HistogramGeometry geometry() const;
    Drag edgeAt(const QPointF &point) const;
    List::DateSpan dragged(const QPointF &point) const;
    void takeModel();
    void setHovered(int bar);
    void setPreview(const List::DateSpan &span);
    void moveCursor(int bar, bool extends);
    void endDrag();
    bool showToolTip(const QPoint &point, const QPoint &screenPoint);
    bool wants(const QKeyEvent &key) const;
    bool cancel();
    void enter();
    void zoomBy(double steps, double x);
    bool isChosen(const List::DateSpan &span) const;
    List::DateSpan cursorSpan() const;
    int textHeight() const;

    List::HistogramModel *m_model;
    List::DateSpan m_preview;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    int m_hovered = -1;
    QDate m_cursorDay; ///< The cursor is a day, so that it stays where it is while the bars change.
    QDate m_anchorDay; ///< Where the range of the keyboard began.
    bool m_usesKeyboard = false;
    double m_zoomSteps = 0; ///< What the wheel or a pinch has gathered so far.
    double m_panSteps = 0;
};

} // namespace Dateline::Facets
