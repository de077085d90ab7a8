// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Dateline::List {

/// The head of the table of articles: names above the texts of their cells, and a chevron in the column
/// that the order is by, up for ascending.
class ArticleTableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ArticleTableHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &area, int column) const override;
};

} // namespace Dateline::List
