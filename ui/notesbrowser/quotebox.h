// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/markbar.h"

#include <QLabel>

namespace Dateline::Notes {

/// A passage in full behind a bar in its colour.
class QuoteBox : public QLabel
{
    Q_OBJECT

public:
    explicit QuoteBox(QWidget *parent = nullptr);

    void setQuote(const QString &quote, int colour, MarkKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_colour = 1;
    MarkKind m_kind = MarkKind::Found;
};

} // namespace Dateline::Notes
