// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

class QFont;
class QPainter;
class QPalette;

namespace Dateline::Facets {

/// One value of a facet as it is painted, in a list or by itself.
struct FacetRow
{
    QString label;
    int count = 0;
    int level = 0;
    int labelIndent = 0; ///< Room between the box and the label, for a sign that somebody else paints.
    Qt::TextElideMode elide = Qt::ElideRight;
    bool isChecked = false;
    bool isHovered = false;
    bool hasFocus = false;
};

/// Paints check box, label, and the count at the right edge.
void paintFacetRow(QPainter &painter, const FacetRow &row, const QRect &rect, const QFont &font,
                   const QPalette &palette);

/// How wide a row must be to show the whole label.
int wantedWidth(const FacetRow &row, const QFont &font);
/// How high a row is.
int facetRowHeight(const QFont &font);

/// A value of a facet that stands by itself: a check box.
class FacetCheckRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FacetCheckRow(QWidget *parent = nullptr);

    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace Dateline::Facets
