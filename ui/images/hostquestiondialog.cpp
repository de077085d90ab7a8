// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/hostquestiondialog.h"

#include "images/ownnetwork.h"
#include "support/elidedlabel.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace Dateline::Images {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int contentWidth = 560 - 2 * Metrics::section;
constexpr int addressLines = 2;
constexpr qsizetype namedHosts = 40; // In a tool tip.
constexpr int milliseconds = 1000;   // Until it can be answered by more than "not now".

} // namespace

HostQuestionDialog::HostQuestionDialog(HostQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_text(new QLabel(this))
    , m_host(new Support::ElidedLabel(Qt::ElideLeft, this))
    , m_explanation(new QLabel(this))
    , m_address(new QPlainTextEdit(this))
    , m_routes(new QWidget(this))
    , m_routesLabel(new QLabel(m_routes))
    , m_original(new QRadioButton(m_routes))
    , m_proxy(new QRadioButton(m_routes))
    , m_others(new QCheckBox(this))
    , m_thisTime(new QPushButton(this))
    , m_always(new QPushButton(this))
    , m_never(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    using Decision = HostAnswer::Decision;
    connect(m_thisTime, &QPushButton::clicked, this, [this] { answer(Decision::ThisTime); });
    connect(m_always, &QPushButton::clicked, this, [this] { answer(Decision::Always); });
    connect(m_never, &QPushButton::clicked, this, [this] { answer(Decision::Never); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT answered({}); });
    connect(m_original, &QRadioButton::toggled, this, &HostQuestionDialog::showHost);
    Support::translated(this, [this] { setTexts(); });
    fitAddress();
    // It comes by itself, in the middle of whatever somebody types.
    m_cancel->setFocus();
    m_pause.setSingleShot(true);
    m_pause.setInterval(milliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { setAnswerable(true); });
    setAnswerable(false);
}

void HostQuestionDialog::setAnswerable(bool on)
{
    for (QPushButton *button : {m_thisTime, m_always, m_never})
        button->setEnabled(on);
}

void HostQuestionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_pause.start();
}

void HostQuestionDialog::build()
{
    for (QLabel *label : {m_text, m_explanation, m_routesLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(contentWidth);
    }
    QFont font = Support::scaledFont(m_host->font(), Support::TypeScale::title);
    font.setWeight(QFont::DemiBold);
    m_host->setFont(font);
    m_host->setFixedWidth(contentWidth);
    m_address->setReadOnly(true);
    m_address->setTabChangesFocus(true);
    m_address->setPlainText(m_question.example);
    m_address->setWordWrapMode(QTextOption::WrapAnywhere);
    m_address->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_address->setFixedWidth(contentWidth);
    m_original->setChecked(true);
    m_routes->setVisible(!m_question.originalHost.isEmpty());
    m_others->setVisible(!m_question.others.isEmpty());
    m_cancel->setDefault(true);

    auto *routes = new QVBoxLayout(m_routes);
    routes->setContentsMargins(0, 0, 0, 0);
    routes->setSpacing(Metrics::tight);
    for (QWidget *part : {static_cast<QWidget *>(m_routesLabel), static_cast<QWidget *>(m_original),
                          static_cast<QWidget *>(m_proxy)})
        routes->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    for (QPushButton *button : {m_never, m_always, m_thisTime})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::margin);
    column->setSizeConstraint(QLayout::SetFixedSize);
    for (QWidget *part :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_address),
          m_routes, static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_others)})
        column->addWidget(part);
    column->addSpacing(Metrics::tight);
    column->addLayout(buttons);
}

void HostQuestionDialog::setTexts()
{
    setWindowTitle(tr("Fetch images"));
    m_text->setText(m_question.isRedirect
                        ? tr("The host that the article names leads on to another one. Fetch %Ln image(s) "
                             "from there?",
                             nullptr, m_question.images)
                        : tr("Fetch %Ln image(s) from the network?", nullptr, m_question.images));
    m_address->setAccessibleName(tr("Address of one of them"));
    m_routesLabel->setText(tr("The article has them from a proxy, which hands on images of other sites:"));
    m_original->setText(tr("Fetch from the original site, %1").arg(m_question.originalHost));
    m_proxy->setText(tr("Fetch through the proxy, %1").arg(m_question.host));
    m_others->setText(
        tr("The same for %Ln other host(s) of this request", nullptr, int(m_question.others.size())));
    m_others->setToolTip(m_question.others.mid(0, namedHosts).join(u'\n'));
    m_thisTime->setText(tr("This &Time"));
    m_always->setText(tr("&Always"));
    m_never->setText(tr("&Never"));
    m_cancel->setText(tr("Not Now"));
    m_thisTime->setToolTip(tr("Fetch what was asked for now, and ask again the next time"));
    m_always->setToolTip(tr("Fetch from this host without asking. The settings take it back"));
    m_never->setToolTip(tr("Never fetch from this host, and never ask. The settings take it back"));
    showHost();
}

void HostQuestionDialog::showHost()
{
    const bool isOriginal = !m_question.originalHost.isEmpty() && m_original->isChecked();
    m_host->setText(isOriginal ? m_question.originalHost : m_question.host);
    setAccessibleName(m_host->text());
    m_explanation->setText(
        isOwnNetwork(m_host->text())
            ? tr("This host is in your own network, or it is this computer. Images of articles are seldom "
                 "there: such an address can be meant to reach your devices. Say yes only if you know it.")
            : tr("Dateline asks this host for them now. It sees your network address and which images are "
                 "asked for, but no cookies, no referrer, and nothing of what you read or wrote."));
}

void HostQuestionDialog::fitAddress()
{
    const QFontMetrics metrics(m_address->font());
    const int frame = 2 * m_address->frameWidth() + 2 * int(m_address->document()->documentMargin());
    m_address->setFixedHeight(addressLines * metrics.lineSpacing() + frame);
}

void HostQuestionDialog::answer(HostAnswer::Decision decision)
{
    const HostAnswer given{decision, m_original->isChecked(), m_others->isChecked()};
    accept();
    Q_EMIT answered(given);
}

void HostQuestionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitAddress();
}

AskAboutHost HostQuestionDialog::askOver(QWidget *parent)
{
    return [parent](const HostQuestion &question, const std::function<void(const HostAnswer &)> &callback) {
        auto *dialog = new HostQuestionDialog(question, parent);
        connect(dialog, &HostQuestionDialog::answered, dialog, callback);
        dialog->open();
    };
}

} // namespace Dateline::Images
