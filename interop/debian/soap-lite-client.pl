# Calls the gateway through SOAP::Lite.
use strict;
use utf8;
use warnings;
use POSIX 'strftime';
use SOAP::Lite;

binmode STDOUT, ':utf8';
my $gateway = SOAP::Lite->service($ARGV[0]);
$gateway->on_fault(sub {
    my (undef, $answer) = @_;
    die ref $answer
        ? $answer->faultdetail->{SendMessageFault1_SendMessageFault}{errorCode} . "\n"
        : "no answer\n";
});

# SOAP::Lite asks its serializer for each type of the WSDL by name; ours comes ready.
sub SOAP::Serializer::as_SyncSendMessageRequest {
    my (undef, $value, $name, undef, $attributes) = @_;
    return [$name, $attributes, $value];
}

sub element { SOAP::Data->name(@_) }
sub text { SOAP::Data->name(@_)->type('string') }

sub call {
    my ($service_id, $data) = @_;
    my $now = strftime('%Y-%m-%dT%H:%M:%SZ', gmtime);
    my $sender = element(sender => \SOAP::Data->value(
        text(senderId => 'demo_is'), text(password => 'demo_secret')));
    my $info = element(requestInfo => \SOAP::Data->value(
        text(messageId => "perl-$$-" . time), text(serviceId => $service_id),
        text(messageDate => $now), $sender));
    my $request = \SOAP::Data->value(
        $info, element(requestData => \SOAP::Data->value(text(data => $data))));
    return $gateway->SendMessage($request)->{responseData}{data};
}

# A person, found by a Kazakh name. The request may be a string; the answer stands in data.
my $now = strftime('%Y-%m-%dT%H:%M:%SZ', gmtime);
my $person = call('GBDFL_UniversalServiceSync',
    "<Request><messageId>perl-$$</messageId><messageDate>$now</messageDate>"
    . '<senderCode>DEMO</senderCode><surname>ҮЛГІҒАЛИҰЛЫ</surname><name>ӘҢІРӨҢ</name>'
    . '<patronymic>ҺАСЕНҚҰЛҰЛЫ</patronymic><birthDate>1988-12-16</birthDate></Request>')->{persons}{person};
print "person=$person->{iin} $person->{surname}\n";

# An organisation. The answer is a string that holds a document.
my $organisation = call('GbdulInfoByBin_v2',
    '<u:Request xmlns:u="http://gbdulinfobybin_v2.egp.gbdul.tamur.kz">'
    . '<RequestorBIN>170640000778</RequestorBIN><BIN>220940804177</BIN></u:Request>');
print "organisation=$1\n" if $organisation =~ m{<FullNameKz>(.*)</FullNameKz>};

eval { call('NO_SUCH_SERVICE', '<request/>') };
print "fault=$@";
